/// The pen movements of the ten digits, each one unit high, in the forms that people write.
///
/// Index by digit, then by variant.
let skeletons: [[[Stroke]]] = [
  [  // 0: an oval, then one that does not quite close.
    [
      .smooth(
        Point(0.38, 0.00), Point(0.17, 0.10), Point(0.03, 0.36), Point(0.03, 0.66),
        Point(0.16, 0.92), Point(0.35, 1.00), Point(0.55, 0.90), Point(0.68, 0.62),
        Point(0.67, 0.32), Point(0.56, 0.08), Point(0.38, 0.00))
    ],
    [
      .smooth(
        Point(0.46, 0.05), Point(0.26, 0.04), Point(0.08, 0.26), Point(0.03, 0.60),
        Point(0.15, 0.90), Point(0.37, 0.99), Point(0.58, 0.84), Point(0.68, 0.52),
        Point(0.62, 0.20), Point(0.47, 0.01), Point(0.30, 0.02))
    ],
  ],
  [  // 1: a bar, a flag, a flag and a foot.
    [.smooth(Point(0.32, 0.00), Point(0.31, 0.34), Point(0.30, 0.66), Point(0.30, 1.00))],
    [.straight(Point(0.10, 0.25), Point(0.36, 0.00), Point(0.36, 1.00))],
    [
      .straight(Point(0.12, 0.22), Point(0.36, 0.00), Point(0.36, 1.00)),
      .straight(Point(0.10, 1.00), Point(0.62, 1.00)),
    ],
  ],
  [  // 2: a straight foot, a looped one.
    [
      .smooth(
        Point(0.06, 0.24), Point(0.14, 0.07), Point(0.34, 0.00), Point(0.55, 0.09),
        Point(0.60, 0.29), Point(0.47, 0.53), Point(0.24, 0.78), Point(0.02, 0.99)),
      .straight(Point(0.02, 0.99), Point(0.68, 0.97)),
    ],
    [
      .smooth(
        Point(0.08, 0.16), Point(0.26, 0.01), Point(0.50, 0.05), Point(0.58, 0.26),
        Point(0.46, 0.54), Point(0.26, 0.82), Point(0.10, 0.97), Point(0.02, 0.88),
        Point(0.12, 0.79), Point(0.30, 0.88), Point(0.48, 0.98), Point(0.70, 0.90))
    ],
  ],
  [  // 3: two bows, then a flat top.
    [
      .smooth(
        Point(0.06, 0.13), Point(0.20, 0.02), Point(0.40, 0.01), Point(0.55, 0.12),
        Point(0.54, 0.30), Point(0.41, 0.42), Point(0.24, 0.46)),
      .smooth(
        Point(0.24, 0.46), Point(0.45, 0.50), Point(0.62, 0.64), Point(0.62, 0.82),
        Point(0.46, 0.97), Point(0.23, 1.00), Point(0.02, 0.89)),
    ],
    [
      .straight(Point(0.06, 0.02), Point(0.58, 0.02), Point(0.26, 0.41)),
      .smooth(
        Point(0.26, 0.41), Point(0.48, 0.45), Point(0.63, 0.62), Point(0.61, 0.82),
        Point(0.44, 0.97), Point(0.22, 1.00), Point(0.02, 0.90)),
    ],
  ],
  [  // 4: open, closed, open with a long crossing.
    [
      .straight(Point(0.14, 0.02), Point(0.04, 0.56), Point(0.68, 0.54)),
      .straight(Point(0.53, 0.10), Point(0.49, 1.00)),
    ],
    [.straight(Point(0.70, 0.70), Point(0.02, 0.70), Point(0.50, 0.00), Point(0.50, 1.00))],
    [
      .smooth(
        Point(0.12, 0.00), Point(0.07, 0.24), Point(0.10, 0.46), Point(0.28, 0.54),
        Point(0.54, 0.46)),
      .smooth(Point(0.60, 0.00), Point(0.56, 0.36), Point(0.52, 0.70), Point(0.50, 1.00)),
    ],
  ],
  [  // 5: the roof drawn last, the roof drawn first.
    [
      .straight(Point(0.16, 0.03), Point(0.11, 0.43)),
      .smooth(
        Point(0.11, 0.43), Point(0.31, 0.36), Point(0.54, 0.44), Point(0.64, 0.66),
        Point(0.55, 0.88), Point(0.32, 1.00), Point(0.03, 0.91)),
      .straight(Point(0.16, 0.03), Point(0.62, 0.01)),
    ],
    [
      .straight(Point(0.64, 0.00), Point(0.20, 0.04), Point(0.12, 0.46)),
      .smooth(
        Point(0.12, 0.46), Point(0.36, 0.42), Point(0.57, 0.53), Point(0.61, 0.75),
        Point(0.46, 0.95), Point(0.24, 1.00), Point(0.02, 0.94)),
    ],
  ],
  [  // 6: a bent neck, a straight one.
    [
      .smooth(
        Point(0.52, 0.01), Point(0.32, 0.12), Point(0.13, 0.36), Point(0.04, 0.66),
        Point(0.12, 0.92), Point(0.33, 1.00), Point(0.54, 0.89), Point(0.58, 0.69),
        Point(0.44, 0.55), Point(0.25, 0.57), Point(0.07, 0.74))
    ],
    [
      .smooth(
        Point(0.34, 0.00), Point(0.17, 0.26), Point(0.06, 0.54), Point(0.06, 0.80),
        Point(0.21, 0.98), Point(0.42, 0.98), Point(0.57, 0.83), Point(0.53, 0.64),
        Point(0.35, 0.57), Point(0.16, 0.66), Point(0.07, 0.82))
    ],
  ],
  [  // 7: plain, with a bar, with a bent stem.
    [.straight(Point(0.04, 0.05), Point(0.66, 0.03), Point(0.26, 1.00))],
    [
      .straight(Point(0.04, 0.04), Point(0.66, 0.03), Point(0.28, 1.00)),
      .straight(Point(0.22, 0.50), Point(0.66, 0.48)),
    ],
    [
      .straight(Point(0.03, 0.16), Point(0.06, 0.03), Point(0.64, 0.02)),
      .smooth(Point(0.64, 0.02), Point(0.50, 0.28), Point(0.36, 0.60), Point(0.30, 1.00)),
    ],
  ],
  [  // 8: in one movement, as two circles.
    [
      .smooth(
        Point(0.54, 0.13), Point(0.34, 0.00), Point(0.14, 0.09), Point(0.14, 0.29),
        Point(0.34, 0.46), Point(0.56, 0.64), Point(0.61, 0.82), Point(0.46, 0.98),
        Point(0.24, 0.99), Point(0.07, 0.86), Point(0.12, 0.66), Point(0.36, 0.46),
        Point(0.54, 0.31), Point(0.54, 0.13))
    ],
    [
      .smooth(
        Point(0.34, 0.00), Point(0.16, 0.08), Point(0.13, 0.27), Point(0.24, 0.42),
        Point(0.42, 0.42), Point(0.54, 0.27), Point(0.52, 0.08), Point(0.34, 0.00)),
      .smooth(
        Point(0.33, 0.45), Point(0.12, 0.55), Point(0.05, 0.75), Point(0.15, 0.94),
        Point(0.34, 1.00), Point(0.53, 0.94), Point(0.62, 0.75), Point(0.54, 0.55),
        Point(0.33, 0.45)),
    ],
  ],
  [  // 9: a straight stem, a hooked one.
    [
      .smooth(
        Point(0.58, 0.20), Point(0.47, 0.03), Point(0.26, 0.01), Point(0.08, 0.14),
        Point(0.08, 0.34), Point(0.24, 0.47), Point(0.45, 0.40), Point(0.58, 0.20)),
      .straight(Point(0.58, 0.12), Point(0.50, 1.00)),
    ],
    [
      .smooth(
        Point(0.58, 0.16), Point(0.42, 0.01), Point(0.20, 0.04), Point(0.06, 0.22),
        Point(0.14, 0.42), Point(0.36, 0.45), Point(0.55, 0.30), Point(0.60, 0.12)),
      .smooth(
        Point(0.60, 0.12), Point(0.61, 0.46), Point(0.56, 0.80), Point(0.40, 0.98),
        Point(0.20, 0.98), Point(0.06, 0.88)),
    ],
  ],
]
