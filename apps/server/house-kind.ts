import type pg from 'pg';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { FeedWatch } from '#platform/server/feed/watch-feed.ts';
import type { Sequencer } from '#platform/server/journal/sequencer.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import type { CodeChecker } from '#platform/server/sign-in/one-time-codes.ts';

/** A house that stands: its database, its command path, its feed, its clock. */
export type House = {
  pool: pg.Pool;
  /** Sign-in and nothing else: a role that may open a session, and may read no record. */
  door: pg.Pool;
  path: CommandPath;
  watch: FeedWatch;
  /** Everybody's keys; `keys.ring` seals what belongs to no person. */
  keys: SubjectKeys;
  /** Seals and checks the codes of authenticator apps. */
  codes: CodeChecker;
  /** Grows and signs the journal's trees. */
  journal: Sequencer;
  files: string;
  /** Whether somebody carries letters; else they wait. */
  carriesPost: boolean;
  /** The address of the public site's own role: it reads what is public and leaves what readers send. */
  siteAddress: string;
  now: () => Date;
  close: () => Promise<void>;
};

/** What stands before sign-in. */
export type Door = {
  staffApp: string | null;
  logs: boolean | { write(line: string): void };
  demonstration: DemonstrationPerson[] | null;
  firstRunCode: string | null;
  /** The address of `--address`, where passkeys live beside localhost. */
  address?: string | null;
};
export type DemonstrationPerson = {
  name: string;
  role: string;
  signInName: string;
  password: string;
  organisation: string;
};
