"""Languages that houses ask for most, so that nobody has to know a tag by heart."""

from __future__ import annotations

from typing import NamedTuple


class Tongue(NamedTuple):
    tag: str
    endonym: str
    right_to_left: bool = False


TONGUES = (
    Tongue("de", "Deutsch"),
    Tongue("de-simple", "Leichte Sprache"),
    Tongue("en", "English"),
    Tongue("fr", "Français"),
    Tongue("nl", "Nederlands"),
    Tongue("es", "Español"),
    Tongue("it", "Italiano"),
    Tongue("pt", "Português"),
    Tongue("pl", "Polski"),
    Tongue("tr", "Türkçe"),
    Tongue("uk", "Українська"),
    Tongue("ru", "Русский"),
    Tongue("ar", "العربية", right_to_left=True),
    Tongue("fa", "فارسی", right_to_left=True),
    Tongue("ku", "Kurdî"),
    Tongue("ckb", "کوردیی ناوەندی", right_to_left=True),
    Tongue("he", "עברית", right_to_left=True),
    Tongue("ur", "اردو", right_to_left=True),
    Tongue("ps", "پښتو", right_to_left=True),
    Tongue("ro", "Română"),
    Tongue("bg", "Български"),
    Tongue("hr", "Hrvatski"),
    Tongue("sr", "Српски"),
    Tongue("bs", "Bosanski"),
    Tongue("sq", "Shqip"),
    Tongue("mk", "Македонски"),
    Tongue("el", "Ελληνικά"),
    Tongue("hu", "Magyar"),
    Tongue("cs", "Čeština"),
    Tongue("sk", "Slovenčina"),
    Tongue("sl", "Slovenščina"),
    Tongue("lt", "Lietuvių"),
    Tongue("lv", "Latviešu"),
    Tongue("et", "Eesti"),
    Tongue("da", "Dansk"),
    Tongue("sv", "Svenska"),
    Tongue("nb", "Norsk bokmål"),
    Tongue("fi", "Suomi"),
    Tongue("is", "Íslenska"),
    Tongue("lb", "Lëtzebuergesch"),
    Tongue("nds", "Plattdüütsch"),
    Tongue("vi", "Tiếng Việt"),
    Tongue("so", "Soomaali"),
)
