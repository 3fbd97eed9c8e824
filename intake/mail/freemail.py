"""Mail domains that anybody gets an address at: two of their addresses have nothing to do with each other."""

FREEMAIL_DOMAINS: frozenset[str] = frozenset(
    """
    1und1.de aol.com aol.de arcor.de bluewin.ch email.de ewe.net ewetel.net fastmail.com fn.de freenet.de gmail.com
    gmx.at gmx.ch gmx.com gmx.de gmx.eu gmx.net gmx.org googlemail.com hotmail.com hotmail.de htp-tel.de icloud.com
    kabelbw.de kabelmail.de kielnet.net live.com live.de mac.com mail.com mail.de mail.ru mailbox.org me.com msn.com
    netcologne.de o2mail.de o2online.de online.de osnanet.de outlook.com outlook.de posteo.de posteo.net proton.me
    protonmail.com swissonline.ch t-online.de tutanota.com tutanota.de unitybox.de versanet.de vodafone.de
    vodafonemail.de web.de yahoo.com yahoo.de yandex.com ymail.com
    """.split()
)
"""Lower case, without @."""
