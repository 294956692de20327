import { expect, test } from 'vitest';
import { qrPath } from './qr-picture.tsx';

test('each run of dark squares is one piece, inside the quiet zone', () => {
  expect(qrPath(['101', '011'])).toBe('M4 4h1v1h-1zM6 4h1v1h-1zM5 5h2v1h-2z');
});
