import type pg from 'pg';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';

/** What the addresses of evidence work with, and under whose session one of them was asked. */
export type Kept = { pool: pg.Pool; path: CommandPath; keys: SubjectKeys; files: string; now: () => Date };
export type Asked = { kept: Kept; token: string };
