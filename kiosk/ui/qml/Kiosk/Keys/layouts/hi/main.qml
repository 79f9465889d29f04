import Kiosk.Keys

KeyPages {
    rows: [
        "ा ि ी ु ू े ै ो ौ ं ्",
        "क ख ग घ च छ ज झ ट ठ ड",
        "ढ ण त थ द ध न प फ ब भ",
        "म य र ल व श ष स ह"
    ]
    others: [
        "अ आ इ ई उ ऊ ए ऐ ओ औ ँ",
        "ऋ ृ ञ ङ ः ़ ॉ ऑ ॅ ऍ ॐ",
        "ड़ ढ़ ज़ फ़ क़ ख़ ग़ क्ष ज्ञ त्र श्र",
        "ळ ऩ ऱ ऽ ॥ । ० १ २"
    ]
    othersFace: "अ आ इ"
    capitals: false
    ownFace: "कखग"
    currency: "₹"
    stop: "।"
}
