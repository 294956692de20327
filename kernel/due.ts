import type { Actor } from './actor.ts';
import type { Track } from './code-lists/track.ts';
import type { Reader } from './reader.ts';
import type { Sentence } from './timeline.ts';

/** Something one colleague should do, computed from records: an unanswered referral, a follow-up, a debrief. */
export type Due = {
  id: string;
  sentence: Sentence;
  /** Lighter words under the title. */
  under?: Sentence;
  /** Null for what belongs to no way of a person: gifts, words for the public, a second person's yes. */
  track: Track | null;
  personIds: readonly string[];
  /** YYYY-MM-DD, or a moment where the hour matters; null when only the order matters. */
  dueOn: string | null;
  dueAt: string | null;
  /** Room letter and id of the page where it is done: ['b', id]; an empty id is the room itself. */
  address: readonly [room: string, id: string] | null;
};

/** What one module finds due for this colleague now. */
export type DueMaker = (reader: Reader, actor: Actor, now: { today: string; at: string }) => Due[];
