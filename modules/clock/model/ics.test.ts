import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, folded, makeIcs } from './ics.ts';

const MADE = '2024-05-13T04:11:00.000Z';
const of = (days: { on: string; things: number }[], name = 'Daybook') =>
  makeIcs({ name, title: `${name}: something is due`, days, made: MADE, uidOf: (on) => `u${on}` });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('each day is one private event of that whole day, and says that something is due and no more', () => {
  const lines = unfolded(
    of([
      { on: '2024-12-31', things: 1 },
      { on: '2024-02-28', things: 3 },
    ]),
  );
  const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
  expect(events).toHaveLength(2);
  expect(events[0]?.trim().split('\n')).toEqual([
    'UID:u2024-12-31',
    'DTSTAMP:20240513T041100Z',
    'DTSTART;VALUE=DATE:20241231',
    'DTEND;VALUE=DATE:20250101',
    'SUMMARY:Daybook: something is due',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  expect(events[1]).toContain('DTEND;VALUE=DATE:20240229');
  expect(events[1]).toContain('SUMMARY:Daybook: something is due (3)');
});

test('without days it is a calendar all the same', () => {
  const lines = unfolded(of([]));
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.at(-2)).toBe('END:VCALENDAR');
  expect(lines.at(-1)).toBe('');
});

test('what means something in a calendar is escaped', () => {
  expect(escaped('a;b,c\\d\r\ne\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  expect(of([], 'A;B\nBEGIN:VEVENT')).not.toMatch(/^BEGIN:VEVENT/m);
});

test('no line is longer than 75 octets, none is cut within a letter, and unfolding gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (words) => {
      const line = `SUMMARY:${escaped(words)}`;
      const out = folded(line);
      for (const one of out.split('\r\n')) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
      expect(out.replaceAll('\r\n ', '')).toBe(line);
    }),
  );
  expect(
    folded('क'.repeat(30))
      .split('\r\n')
      .map((one) => [...one].length),
  ).toEqual([25, 6]);
});
