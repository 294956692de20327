import { ORGANISATIONS } from '../directory.ts';
import { COLLEAGUES } from '../people.ts';
import { STORY_ID, WHO } from '../who.ts';

const colleagues = Object.entries(COLLEAGUES).map(([name, { staffId }]) => [name, staffId] as const);
const known = [WHO, ORGANISATIONS, STORY_ID].flatMap((names) => Object.entries(names));
const NAMES = new Map([...known, ...colleagues].map(([name, id]) => [id, name]));

/** Whom or what an id stands for in the story, so that a value read back can be read by people as well. */
export function named(id: string | null): string | null {
  return id === null ? null : (NAMES.get(id) ?? 'nobody in the story');
}
