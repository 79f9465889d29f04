#!/bin/sh
# Builds the small Debian whose power is cut: power_cut_image.sh FOLDER
#   FOLDER  where base.tar (kept for the next time), rootfs.img, vmlinuz, initrd and clean.img go; 2 GB
# In it are Python, the store, its packages as the lock has them, and the fault tests' driver; no window, no session.
# As root, at the top of a checkout that is set up; needs mmdebstrap and e2fsprogs.
set -eu
checkout=$(pwd); folder=$1
mkdir -p "$folder"; cd "$folder"; folder=$PWD
export TMPDIR="$folder"

if [ ! -s base.tar ]; then
    timeout 1500 mmdebstrap --quiet --variant=minbase --format=tar --include=linux-image-cloud-amd64,kmod,python3 \
        --aptopt='APT::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' bookworm base.part
    mv base.part base.tar
fi
rm -rf root && mkdir root && tar -xf base.tar -C root

uv=$checkout/.tools/bin/uv
(cd "$checkout" && "$uv" export --frozen --quiet --no-dev --no-emit-project --prune pyside6-addons \
    --prune pyside6-essentials --output-file "$folder/packages.txt" >/dev/null)
"$uv" pip install --quiet --require-hashes --only-binary :all: --python-version 3.11 \
    --python-platform x86_64-manylinux_2_28 --target root/opt/packages -r packages.txt
mkdir root/opt/checkout root/disk
cp -r "$checkout/kiosk" "$checkout/tests" "$checkout/resources" root/opt/checkout
cat >root/opt/init <<'GUEST'
#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin PYTHONPATH=/opt/checkout:/opt/packages HOME=/tmp
for kind in proc:/proc sysfs:/sys devtmpfs:/dev tmpfs:/tmp; do
    mountpoint -q "${kind#*:}" || mount -t "${kind%:*}" "${kind%:*}" "${kind#*:}"
done
stty -F /dev/ttyS1 raw -echo 115200
cd /opt/checkout && python3 -m tests.faults.vm.power_cut_guest >/dev/console 2>&1
echo "ENDED $?" >/dev/ttyS1
sleep 1; echo o >/proc/sysrq-trigger; sleep 60
GUEST
chmod 755 root/opt/init
chroot root python3 -m compileall -q /opt/checkout/kiosk /opt/checkout/tests/faults /opt/packages >/dev/null || true

# a small initrd starts much sooner where every instruction is emulated
printf 'MODULES=list\nCOMPRESS=gzip\n' >root/etc/initramfs-tools/conf.d/small
printf 'virtio_pci\nvirtio_blk\next4\n' >>root/etc/initramfs-tools/modules
chroot root update-initramfs -u >/dev/null 2>&1
cp root/boot/vmlinuz-* vmlinuz && cp root/boot/initrd.img-* initrd

rm -f rootfs.img clean.img && truncate -s 1200M rootfs.img && truncate -s 256M clean.img
mkfs.ext4 -q -F -d root rootfs.img
mkfs.ext4 -q -F -b 4096 clean.img
rm -rf root
ls -la rootfs.img clean.img vmlinuz initrd
