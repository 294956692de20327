/** Our own drawings by their names. Each is a file of lines beside this one. */
export const DRAWINGS = ['tree', 'river', 'lamp', 'kites'] as const;
export type DrawingName = (typeof DRAWINGS)[number];

export const DRAWN_WIDTH = 960;
export const DRAWN_HEIGHT = 500;
