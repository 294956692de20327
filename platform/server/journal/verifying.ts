import type { KeyObject } from 'node:crypto';
import type { Ask } from './read-tiles.ts';

export type Fault = {
  what:
    | 'entry-changed'
    | 'words-changed'
    | 'entry-missing'
    | 'entry-added'
    | 'tile-changed'
    | 'head-not-signed'
    | 'head-does-not-fit'
    | 'tree-set-back';
  /** Whatever there is to find it by: the entry's id, its place in the tree, the size that a head speaks of, a tile. */
  entry?: string;
  leaf?: number;
  size?: number;
  tile?: string;
};

export type Verifying = {
  ask: Ask;
  key: KeyObject;
  organisation: string;
  /** The last head known from elsewhere: the file beside the key, a browser, a print. */
  keptHead: string | null;
  progress?: (leaves: number) => void;
};
