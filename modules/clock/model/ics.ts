import { addDays } from '#kernel/calendar.ts';

/** So many things are due on one day. Nothing else of them leaves the device. */
export type CalendarDays = readonly { on: string; things: number }[];

export type Calendar = {
  /** What the app is called on this installation: a neutral word. */
  name: string;
  /** The one sentence that stands on every day. */
  title: string;
  days: CalendarDays;
  /** RFC 3339, UTC. */
  made: string;
  /** A name for the event of a day that tells nothing and stays the same. */
  uidOf: (on: string) => string;
};

/** As RFC 5545 has it: lines of at most 75 octets, ended by CR LF, words escaped. Every event is a whole day and private. */
export function makeIcs({ name, title, days, made, uidOf }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//sharan//due days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...days.flatMap(({ on, things }) => eventOf(on, things > 1 ? `${title} (${things})` : title, made, uidOf(on))),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf(on: string, title: string, made: string, uid: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${made.replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    // The end of an event of whole days is the first day that is not part of it.
    `DTEND;VALUE=DATE:${addDays(on, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Section 3.3.11: backslash, semicolon, comma and line break mean something in a calendar. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');
}

const MOST_OCTETS = 75;

/** Section 3.1: a long line goes on in the next, behind one blank. It is cut between letters, never within one. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (size + octets > MOST_OCTETS) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += letter;
    size += octets;
  }
  return [...lines, current].join('\r\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
