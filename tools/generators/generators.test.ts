import { expect, test } from 'vitest';
import { hashMigration } from '#platform/server/database/migrate.ts';
import { addHashes } from './migration-hashes.ts';
import { drawDiagram } from './module-diagram.ts';

const known = { '1_first': hashMigration('create table a ();') };

test('a new migration is written down beside the known ones', () => {
  const texts = new Map([
    ['1_first', 'create table a ();'],
    ['2_second', 'create table b ();'],
  ]);
  expect(Object.keys(addHashes(known, texts))).toEqual(['1_first', '2_second']);
});

test('a migration that was changed or removed after it was written down is refused', () => {
  expect(() => addHashes(known, new Map([['1_first', 'create table c ();']]))).toThrow(/1_first/);
  expect(() => addHashes(known, new Map())).toThrow(/1_first/);
});

test('the diagram has one arrow for each pair of modules, and names those that stand alone', () => {
  const drawn = drawDiagram([
    ['modules/tip/model/a.ts', 'modules/person/model/b.ts'],
    ['modules/tip/server/a.ts', 'modules/person/model/b.ts'],
    ['modules/task/model/a.ts', 'kernel/id.ts'],
  ]);
  expect(drawn).toBe('```mermaid\nflowchart LR\n  task\n  tip --> person\n```');
});
