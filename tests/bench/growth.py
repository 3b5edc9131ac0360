# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of how time grows with the size of the texts: both axes by powers of ten, one line a program."""
import math

WIDTH, HEIGHT, LEFT, TOP, BOTTOM, KEY = 760, 420, 64, 16, 44, 220
COLOURS = ("#0b4f8a", "#97300b", "#5a3a94", "#6b5500", "#1b6b3a", "#444444")
DASHES = {"std": "", "heavy": "7 4", "shuffle": "2 4"}


def picture(curves):
    """`curves`: {"program, mix": [(paragraphs, seconds), ...]} as SVG."""
    sizes = [n for points in curves.values() for n, _ in points]
    seconds = [s for points in curves.values() for _, s in points]
    x0, x1 = math.log10(min(sizes)), max(math.log10(max(sizes)), math.log10(min(sizes)) + 1)
    y0, y1 = math.floor(math.log10(min(seconds))), math.ceil(math.log10(max(seconds)))
    right, bottom = WIDTH - KEY, HEIGHT - BOTTOM

    def x(n):
        return LEFT + (math.log10(n) - x0) / (x1 - x0) * (right - LEFT)

    def y(s):
        return bottom - (math.log10(s) - y0) / (y1 - y0) * (bottom - TOP)

    out = ['<!-- SPDX-License-Identifier: GPL-3.0-or-later; made by tests/bench/processes.py -->',
           f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12" fill="#222222">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>']
    for power in range(y0, y1 + 1):
        out.append(f'<path d="M{LEFT} {y(10 ** power):.1f}H{right}" stroke="#cccccc"/>')
        out.append(f'<text x="{LEFT - 6}" y="{y(10 ** power) + 4:.1f}" text-anchor="end">{10 ** (power + 3):g} ms</text>')
    for n in sorted(set(sizes)):
        out.append(f'<path d="M{x(n):.1f} {TOP}V{bottom}" stroke="#cccccc"/>')
        out.append(f'<text x="{x(n):.1f}" y="{bottom + 16}" text-anchor="middle">{n:,}</text>')
    out.append(f'<text x="{(LEFT + right) / 2}" y="{HEIGHT - 8}" text-anchor="middle">paragraphs in each of two texts; whole process, both axes by powers of ten</text>')
    colours = {}
    for i, (name, points) in enumerate(curves.items()):
        program, mix = name.rsplit(", ", 1)
        look = f'stroke="{colours.setdefault(program, COLOURS[len(colours) % len(COLOURS)])}" stroke-width="2" stroke-dasharray="{DASHES.get(mix, "")}"'
        path = "L".join(f"{x(n):.1f} {y(s):.1f}" for n, s in points)
        out.append(f'<path d="M{path}" fill="none" {look}/>')
        out.append(f'<path d="M{right + 16} {TOP + 10 + 20 * i}h28" {look}/>')
        out.append(f'<text x="{right + 52}" y="{TOP + 14 + 20 * i}">{name}</text>')
    return "\n".join(out + ["</svg>"]) + "\n"
