import { createHash } from 'node:crypto';
import { makeId } from '#kernel/id.ts';

/** The id of somebody or something in the demonstration: the same at every load, so that a picture or a test can name it. */
export function idOf(name: string): string {
  return makeId((count) => digest(`id ${name}`).subarray(0, count));
}

/** The id of a command, so that a load that was interrupted goes on where it stopped. */
export function commandIdOf(name: string): string {
  const hex = digest(`command ${name}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function digest(name: string): Buffer {
  return createHash('sha256').update(`sharan demonstration: ${name}`).digest();
}
