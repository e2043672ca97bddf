#!/usr/bin/env python3
"""Builds training-certificate-serif.ttf. See FONT-NOTICE.md for sources, licence and how to run it.

usage: build-font.py NanumMyeongjo.ttf NotoSerifCJK-Regular.ttc training-certificate-serif.ttf
"""

import itertools
import string
import sys
import unicodedata

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

FAMILY = "Training Certificate Serif"
POSTSCRIPT = "TrainingCertificateSerif-Regular"
VERSION = "1.000"
COPYRIGHT = (
    "Copyright (c) 2010, NAVER Corporation (http://www.nhncorp.com), with Reserved Font Name Nanum, Naver Nanum, "
    "NanumGothic, Naver NanumGothic, NanumMyeongjo, Naver NanumMyeongjo, NanumBrush, Naver NanumBrush, NanumPen, "
    "Naver NanumPen, Naver NanumGothicEco, NanumGothicEco, Naver NanumMyeongjoEco, NanumMyeongjoEco, "
    "Naver NanumGothicLight, NanumGothicLight, NanumBarunGothic, Naver NanumBarunGothic. "
    "Hanja and some symbols: Copyright 2017-2022 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'."
)
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
LICENCE_URL = "http://scripts.sil.org/OFL"

# Noto's em is 1000, Nanum's 1024 with Hangul 973 wide: this makes Hanja as wide as Hangul, and their ink level with it.
NOTO_SCALE = 0.973
CURVE_ERROR = 2.0  # of 1024 units in the em: out of sight, and 4 % of the file
MARK_SCALE = 0.62
# Control characters, a soft hyphen, a filler without ink and an ellipsis in the place of a letter.
MISLEADING = (0x81, 0x82, 0x84, 0xA0, 0xAD, 0xFF, 0x3164)
FULL_WIDTH = 973
SIDE_BEARING = 36
SYMBOLS = "¢£¥¦¬¯µ‐‑‒‚„•‧々〆〇〜₩€☎"


def hanja():
    """The Hanja of KS X 1001; its 268 compatibility forms are, normalised, among the 4,620 others."""
    found = set()
    for lead in range(0xCA, 0xFE):
        for trail in range(0xA1, 0xFF):
            found.add(unicodedata.normalize("NFC", bytes([lead, trail]).decode("euc_kr")))
    return sorted(found)


class Builder:
    def __init__(self, base, other):
        self.font, self.other = base, other
        self.cmap = base.getBestCmap()
        self.glyphs = base.getGlyphSet()
        self.other_cmap, self.other_glyphs = other.getBestCmap(), other.getGlyphSet()
        self.added = {}

    def contours(self, name, glyphs=None):
        pen = DecomposingRecordingPen(self.glyphs if glyphs is None else glyphs)
        (self.glyphs if glyphs is None else glyphs)[name].draw(pen)
        return pen.value

    def add(self, code, width, draw):
        pen = TTGlyphPen(None)
        draw(pen)
        self.added[code] = (width, pen.glyph())

    def take(self, character):
        """A glyph of the other font, its cubic curves turned into TrueType's quadratic ones."""
        glyph = self.other_glyphs[self.other_cmap[ord(character)]]

        def draw(pen):
            quadratic = Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True)
            glyph.draw(TransformPen(quadratic, (NOTO_SCALE, 0, 0, NOTO_SCALE, 0, 0)))

        self.add(ord(character), round(glyph.width * NOTO_SCALE), draw)

    def bounds(self, recorded):
        pen = BoundsPen(None)
        replay(recorded, pen)
        return pen.bounds

    def letter(self, character):
        if character in "ij":
            return without_highest_contour(self.contours(self.cmap[ord(character)]), self.bounds)
        return self.contours(self.cmap[ord(character)])

    def compose(self, character):
        """An accented letter out of the base font's own letter and its own (full-width, hence scaled) mark."""
        base, mark = unicodedata.normalize("NFD", character)
        width = self.glyphs[self.cmap[ord(base)]].width
        below = mark in "\u0327\u0328"
        letter = self.contours(self.cmap[ord(base)]) if below else self.letter(base)
        x0, y0, x1, y1 = self.bounds(letter)
        source, flip_x, flip_y, scale = MARKS[mark]
        beside = mark == "\u030c" and base in "dtlL"
        comma = mark == "\u0327" and base in "gGkKlLnNrR"
        if beside:
            source, flip_x, flip_y, scale = "’", 1, 1, 0.8
        elif comma and base == "g":
            source, flip_x, flip_y, scale, below = "‘", 1, 1, 0.6, False
        elif comma:
            source, flip_x, flip_y, scale = ",", 1, 1, 0.75
        shape = self.contours(self.cmap[ord(source)]) if ord(source) in self.cmap else self.macron()
        m0, n0, m1, n1 = self.bounds(shape)
        a, d = scale * flip_x, scale * flip_y
        centre = (m0 + m1) / 2 * a
        if beside:
            dx, dy = x1 + 25 - m0 * a, 760 - n1 * d
            width = max(width, round(x1 + 25 + (m1 - m0) * scale + 25))
        elif mark == "\u0328":
            dx, dy = x1 - 40 - m1 * a, 8 - n1 * d
        elif below:
            dx, dy = (x0 + x1) / 2 - centre, (-45 if comma else 10) - n1 * d
        else:
            dx, dy = (x0 + x1) / 2 - centre, y1 + 45 - (n0 if flip_y > 0 else n1) * d

        def draw(pen):
            replay(letter, pen)
            replay(shape, TransformPen(pen, (a, 0, 0, d, dx, dy)))

        self.add(ord(character), width, draw)

    def tighten(self, character):
        """Letters like Ł and ø stand in a full-width cell in the base font: gives them the width of their ink."""
        recorded = self.contours(self.cmap[ord(character)])
        x0, _, x1, _ = self.bounds(recorded)
        shift = (1, 0, 0, 1, SIDE_BEARING - x0, 0)
        self.add(ord(character), round(x1 - x0) + 2 * SIDE_BEARING, lambda pen: replay(recorded, TransformPen(pen, shift)))

    def macron(self):
        return [
            ("moveTo", ((270, 790),)),
            ("lineTo", ((270, 850),)),
            ("lineTo", ((710, 850),)),
            ("lineTo", ((710, 790),)),
            ("closePath", ()),
        ]

    def finish(self):
        order = self.font.getGlyphOrder()
        table = next(t for t in self.font["cmap"].tables if (t.platformID, t.platEncID) == (3, 1))
        for code, (width, glyph) in sorted(self.added.items()):
            name = "add%04X" % code
            order.append(name)
            self.font["glyf"].glyphs[name] = glyph
            glyph.recalcBounds(self.font["glyf"])
            self.font["hmtx"].metrics[name] = (width, getattr(glyph, "xMin", 0))
            table.cmap[code] = name
        self.font.setGlyphOrder(order)
        self.font["glyf"].glyphOrder = order
        self.font["cmap"].tables = [table]


# mark: the spacing character it is drawn from, mirrored in x or y, scale
MARKS = {
    "\u0300": ("´", -1, 1, MARK_SCALE),
    "\u0301": ("´", 1, 1, MARK_SCALE),
    "\u0302": ("ˇ", 1, -1, MARK_SCALE),
    "\u0303": ("˜", 1, 1, MARK_SCALE),
    "\u0304": ("\u00af", 1, 1, MARK_SCALE),
    "\u0306": ("˘", 1, 1, MARK_SCALE),
    "\u0307": ("˙", 1, 1, 0.75),
    "\u0308": ("¨", 1, 1, MARK_SCALE),
    "\u030a": ("˚", 1, 1, 0.75),
    "\u030b": ("˝", 1, 1, MARK_SCALE),
    "\u030c": ("ˇ", 1, 1, MARK_SCALE),
    "\u0327": ("¸", 1, 1, 0.85),
    "\u0328": ("˛", 1, 1, 0.85),
}


def replay(recorded, pen):
    for operator, operands in recorded:
        getattr(pen, operator)(*operands)


def without_highest_contour(recorded, bounds):
    contours, current = [], []
    for step in recorded:
        current.append(step)
        if step[0] in ("closePath", "endPath"):
            contours.append(current)
            current = []
    contours.remove(max(contours, key=lambda contour: bounds(contour)[3]))
    return [step for contour in contours for step in contour]


def subset_of_base(path):
    font = TTFont(path, recalcTimestamp=False)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "FFTM", "gasp"]
    options.name_IDs = []
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=set(font.getBestCmap()) - set(MISLEADING))
    subsetter.subset(font)
    return font


def rename(font):
    table = font["name"]
    table.names = []
    for name_id, text in (
        (0, COPYRIGHT),
        (1, FAMILY),
        (2, "Regular"),
        (3, "%s;%s" % (VERSION, POSTSCRIPT)),
        (4, FAMILY),
        (5, "Version " + VERSION),
        (6, POSTSCRIPT),
        (13, LICENCE),
        (14, LICENCE_URL),
    ):
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].achVendID = "NONE"
    font["OS/2"].fsType = 0  # installable: the licence allows every embedding
    font["OS/2"].recalcUnicodeRanges(font)
    font["post"].formatType = 3.0


def name_glyphs(path):
    """Glyph names as short as can be: without any, PDFBox warns each time the font is read."""
    letters = string.ascii_letters
    tails = list(letters + string.digits)
    names = itertools.chain(itertools.product(letters, tails), itertools.product(letters, tails, tails))
    font = TTFont(path, recalcTimestamp=False)
    font.setGlyphOrder([".notdef"] + ["".join(name) for name in itertools.islice(names, len(font.getGlyphOrder()) - 1)])
    font["post"].formatType = 2.0
    font["post"].extraNames, font["post"].mapping = [], {}
    font.save(path, reorderTables=True)


def main(base_path, other_path, target):
    base = subset_of_base(base_path)
    other = TTCollection(other_path, lazy=True).fonts[1]
    assert other["name"].getDebugName(6) == "NotoSerifCJKkr-Regular"
    builder = Builder(base, other)
    latin = [chr(c) for c in range(0xC0, 0x180) if c not in builder.cmap]
    for character in latin:
        if len(unicodedata.normalize("NFD", character)) == 2:
            builder.compose(character)
    for character in map(chr, range(0xC0, 0x180)):
        if ord(character) in builder.cmap and character not in "×÷":
            builder.tighten(character)
    width, eth = builder.added[ord("Ð")]
    builder.added[ord("Đ")] = (width, eth)
    for character in SYMBOLS + "".join(hanja()):
        if ord(character) not in builder.cmap and ord(character) in builder.other_cmap:
            builder.take(character)
    builder.finish()
    rename(base)
    base.save(target, reorderTables=True)
    name_glyphs(target)
    print("%d characters, %d glyphs" % (len(base.getBestCmap()), len(base.getGlyphOrder())))
    print("Hanja: %d" % sum(0x4E00 <= code <= 0x9FFF for code in base.getBestCmap()))
    print("letters left out: " + "".join(c for c in latin if ord(c) not in base.getBestCmap()))


if __name__ == "__main__":
    main(*sys.argv[1:])
