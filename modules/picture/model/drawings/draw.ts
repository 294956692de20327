import type { DrawingName } from './drawings.ts';
import { disc, hill, INK, line, oval, scene, shape } from './pieces.ts';

/** A drawing as SVG. It holds shapes and colours and no word: what it shows is said beside it, in the reader's language. */
export function draw(name: DrawingName): string {
  return SCENES[name]();
}

const SCENES: Readonly<Record<DrawingName, () => string>> = {
  tree: () =>
    scene(
      INK.dawn,
      disc(662, 192, 74, INK.sun),
      hill(330, 292, 316, 300, INK.far),
      hill(400, 366, 398, 380, INK.middle),
      hill(450, 424, 440, 416, INK.near),
      line('M196 420 C 192 340, 200 290, 206 236', INK.wood, 18),
      line('M201 310 C 180 282, 160 276, 146 268', INK.wood, 9),
      line('M203 300 C 226 274, 244 268, 262 262', INK.wood, 9),
      oval(106, 214, 78, 54, INK.leaf),
      oval(300, 210, 74, 52, INK.leaf),
      oval(204, 160, 138, 82, INK.leaf),
      oval(172, 136, 82, 44, INK.light),
      oval(284, 192, 44, 26, INK.light),
      shape('M610 500 C 640 482, 658 462, 664 438 H 684 C 690 462, 706 482, 736 500 Z', INK.sand),
    ),
  river: () =>
    scene(
      INK.day,
      disc(232, 132, 52, INK.sun),
      hill(300, 224, 268, 236, INK.far),
      hill(352, 300, 330, 286, INK.middle),
      shape(
        'M598 321 C 556 346, 640 374, 520 412 C 440 440, 380 468, 340 500 H 900 C 800 452, 700 430, 720 398 C 738 368, 640 348, 612 321 Z',
        INK.water,
      ),
      line('M560 430 C 612 420, 650 436, 706 426', INK.foam, 6),
      line('M500 468 C 566 458, 632 474, 704 464', INK.foam, 6),
      shape('M0 420 C 140 388, 300 404, 380 448 C 400 460, 370 480, 340 500 H 0 Z', INK.near),
      shape('M960 372 C 860 372, 770 404, 744 430 C 760 462, 830 476, 900 500 H 960 Z', INK.near),
      ...[
        [812, 404],
        [846, 388],
        [884, 392],
      ].map(([x = 0, y = 0]) =>
        line(`M${x} ${y} C ${x - 6} ${y - 40}, ${x + 4} ${y - 62}, ${x + 12} ${y - 84}`, INK.leaf, 7),
      ),
      shape('M604 424 C 632 452, 690 452, 716 424 Z', INK.clay),
      line('M660 424 V 356', INK.wood, 6),
      shape('M664 360 C 700 380, 704 402, 698 416 H 664 Z', '#FBF3E2'),
    ),
  lamp: () =>
    scene(
      INK.night,
      ...STARS.map(([x, y, r]) => disc(x, y, r, INK.flame, 'opacity="0.75"')),
      hill(420, 378, 404, 388, '#0C2F38'),
      disc(480, 262, 196, INK.sun, 'opacity="0.14"'),
      disc(480, 262, 128, INK.sun, 'opacity="0.20"'),
      shape('M480 166 C 520 214, 520 258, 480 286 C 440 258, 440 214, 480 166 Z', INK.sun),
      shape('M480 212 C 500 236, 500 262, 480 280 C 460 262, 460 236, 480 212 Z', '#FDF2DC'),
      shape('M322 292 C 372 312, 588 312, 638 292 C 626 368, 560 404, 480 404 C 400 404, 334 368, 322 292 Z', INK.clay),
      shape('M322 292 C 372 312, 588 312, 638 292 C 588 276, 372 276, 322 292 Z', '#C9774F'),
      shape('M414 402 H 546 L 566 432 H 394 Z', '#8A4729'),
      line('M372 342 C 430 368, 530 368, 588 342', '#C9774F', 7),
    ),
  kites: () =>
    scene(
      INK.dusk,
      disc(760, 330, 66, INK.sun),
      hill(392, 352, 376, 358, INK.far),
      hill(442, 410, 430, 420, INK.middle),
      hill(478, 458, 470, 462, INK.near),
      ...KITES.map(([x, y, size, fill]) => kite(x, y, size, fill)),
      line('M240 236 C 268 330, 250 404, 300 470', INK.wood, 2.5),
      line('M498 176 C 470 300, 402 396, 318 470', INK.wood, 2.5),
      line('M696 222 C 610 330, 470 420, 334 470', INK.wood, 2.5),
      ...[292, 316, 338].map((x, at) =>
        shape(`M${x - 9} ${492} C ${x - 9} ${464 + at * 3}, ${x + 9} ${464 + at * 3}, ${x + 9} 492 Z`, INK.wood),
      ),
      ...[292, 316, 338].map((x, at) => disc(x, 462 + at * 3, 8, INK.wood)),
    ),
};

const STARS: readonly [number, number, number][] = [
  [92, 78, 3],
  [178, 146, 2],
  [262, 62, 2.5],
  [706, 74, 2.5],
  [792, 150, 3],
  [868, 88, 2],
  [630, 120, 2],
  [140, 232, 2],
  [842, 244, 2.5],
];

const KITES: readonly [number, number, number, string][] = [
  [240, 170, 62, INK.leaf],
  [498, 104, 72, INK.clay],
  [696, 162, 56, INK.sun],
];

/** Paper on a cross of sticks, and a tail. */
function kite(x: number, y: number, size: number, fill: string): string {
  const paper = shape(`M${x} ${y - size} L ${x + size * 0.8} ${y} L ${x} ${y + size} L ${x - size * 0.8} ${y} Z`, fill);
  const sticks = line(`M${x} ${y - size} V ${y + size} M${x - size * 0.8} ${y} H ${x + size * 0.8}`, '#FBF3E2', 2.5);
  const tail = line(
    `M${x} ${y + size} C ${x + 16} ${y + size + 16}, ${x - 14} ${y + size + 28}, ${x + 6} ${y + size + 44}`,
    fill,
    5,
  );
  return paper + sticks + tail;
}
