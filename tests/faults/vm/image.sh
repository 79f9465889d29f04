#!/bin/sh
# Builds a Debian 12 with the built kiosk and its session: image.sh BUNDLE FOLDER [options of `kiosk install-session`]
#   BUNDLE  the built program, dist/kiosk
#   FOLDER  where base.tar (kept for the next time), rootfs.img, vmlinuz and initrd go; 4 GB
# As root; needs mmdebstrap and e2fsprogs. The guest listens on its second serial line and does what it reads there.
set -eu
bundle=$(realpath "$1"); folder=$2; shift 2
mkdir -p "$folder"; cd "$folder"
export TMPDIR="$PWD"

packages=linux-image-amd64,systemd-sysv,udev,dbus,kmod,seatd,cage,xwayland,usbguard
packages=$packages,libpulse0,libegl1,libgl1,libfontconfig1,libfreetype6,libglib2.0-0,libgssapi-krb5-2,libbrotli1,libzstd1
packages=$packages,libstdc++6,libx11-6,libx11-xcb1,libxkbcommon0,libxkbcommon-x11-0,libxcb1,libxcb-cursor0,libxcb-glx0
packages=$packages,libxcb-icccm4,libxcb-image0,libxcb-keysyms1,libxcb-randr0,libxcb-render0,libxcb-render-util0
packages=$packages,libxcb-shape0,libxcb-shm0,libxcb-sync1,libxcb-util1,libxcb-xfixes0,libxcb-xkb1,libwayland-client0
packages=$packages,libwayland-cursor0,libwayland-egl1
if [ ! -f base.tar ]; then
    timeout 1500 mmdebstrap --quiet --variant=minbase --format=tar --include="$packages" \
        --aptopt='APT::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' bookworm base.part
    mv base.part base.tar
fi

rm -rf root && mkdir root && tar -xf base.tar -C root
cp -r "$bundle" root/opt/kiosk
chown -R 0:0 root/opt/kiosk && chmod -R go-w root/opt/kiosk

# a small initrd starts much sooner where every instruction is emulated
printf 'MODULES=list\nCOMPRESS=gzip\n' >root/etc/initramfs-tools/conf.d/small
printf 'virtio_pci\nvirtio_blk\next4\nvirtio_gpu\n' >>root/etc/initramfs-tools/modules
chroot root update-initramfs -u >/dev/null 2>&1
cp root/boot/vmlinuz-* vmlinuz && cp root/boot/initrd.img-* initrd

cat >root/opt/listen.sh <<'GUEST'
#!/bin/sh
stty -F /dev/ttyS1 raw -echo 115200
exec 3<>/dev/ttyS1
echo LISTENS >&3
while read -r line <&3; do
    out=$(timeout 300 sh -c "$line" 2>&1)
    printf '%s\nEND %s\n' "$out" "$?" >&3
done
GUEST
cat >root/etc/systemd/system/listen.service <<'GUEST'
[Service]
ExecStart=/bin/sh /opt/listen.sh
Restart=always
[Install]
WantedBy=multi-user.target
GUEST
ln -s /etc/systemd/system/listen.service root/etc/systemd/system/multi-user.target.wants/listen.service
# the line that the machine is watched by is none of a kiosk's
ln -s /dev/null root/etc/systemd/system/serial-getty@ttyS0.service
# what takes a second on a real processor takes a minute where it is emulated
mkdir -p root/etc/systemd/system/kiosk.service.d
printf '[Service]\nTimeoutStartSec=900\n' >root/etc/systemd/system/kiosk.service.d/slow.conf
echo kiosk-vm >root/etc/hostname
printf '/dev/vda / ext4 rw 0 1\n' >root/etc/fstab
rm -f root/etc/systemd/system/timers.target.wants/* root/etc/systemd/system/multi-user.target.wants/e2scrub_reap.service

# what is there before the session is installed, to be compared when it has been undone: here, and in the machine
cat >root/opt/tree.sh <<'GUEST'
cd / && export LC_ALL=C
find etc usr/lib usr/sbin var -xdev \( -path var/lib/kiosk -o -path var/log -o -path var/cache -o -path var/tmp \) \
    -prune -o -printf '%y %m %U:%G %p %l\n' | sort
find etc usr/lib/systemd usr/lib/sysctl.d var/lib -xdev -path var/lib/kiosk -prune -o -type f -print0 | sort -z |
    xargs -0 sha256sum
GUEST
chroot root sh /opt/tree.sh >tree.before
"$bundle/kiosk" install-session --root "$PWD/root" --program /opt/kiosk/kiosk --yes "$@"
"$bundle/kiosk" install-session --root "$PWD/root" --undo --yes
chroot root sh /opt/tree.sh >tree.undone
diff tree.before tree.undone >tree.diff || true
if grep '^[<>]' tree.diff | grep -vE ' (etc|var/lib)$| (etc/(passwd|group|shadow|gshadow)-?|etc/\.pwd\.lock) *$'; then
    echo "undoing left something behind, see $PWD/tree.diff" >&2
    exit 1
fi
echo "undone: $(wc -l <tree.before) lines of the tree as before, but for the user who stays"
cp tree.undone root/opt/tree.before
"$bundle/kiosk" install-session --root "$PWD/root" --program /opt/kiosk/kiosk --yes "$@"

rm -f rootfs.img && truncate -s 3G rootfs.img
mkfs.ext4 -q -F -d root rootfs.img
rm -rf root
ls -la rootfs.img vmlinuz initrd
