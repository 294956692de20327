import { type ComponentType, createContext, type LazyExoticComponent, use, useContext } from 'react';
import type { Role } from '#kernel/need-to-know.ts';
import type { IconName } from '#platform/design/icons.tsx';
import { useMe } from './me.ts';

/** What a form is told of the place it was opened from. */
export type WriteActProps = {
  caseFileId?: string | undefined;
  personId?: string | undefined;
  onClose: () => void;
};

/** One thing that can be written, offered behind *Write*. Its form is fetched when it is first opened. */
export type WriteAct = {
  /** A name of its own, for the list. */
  key: string;
  /** Catalogue key with its namespace: `case-file:write.entry`. */
  label: string;
  icon: IconName;
  roles: readonly Role[] | 'everyone';
  /** Room letters where it is offered; everywhere when absent. */
  forRooms?: readonly string[];
  /** Of whom or what it writes and does not ask: offered only where that is open. */
  needs?: 'caseFileId' | 'personId';
  form: LazyExoticComponent<ComponentType<WriteActProps>>;
};

export type LoadWriteActs = () => Promise<readonly WriteAct[]>;

const Acts = createContext<LoadWriteActs>(async () => []);

/**
 * Hands in the way to every module's acts; apps put the list together, most used first. With it comes what each act
 * asks and decides: it is fetched when somebody wants to write.
 */
export const WriteActsProvider = Acts.Provider;

/** What whoever is signed in may write in this room. What may not be written is not offered. */
export function useWriteActs(room: string, about: Omit<WriteActProps, 'onClose'>): readonly WriteAct[] {
  const { roles } = useMe();
  const load = useContext(Acts);
  return use(load()).filter(
    (act) =>
      (act.forRooms?.includes(room) ?? true) &&
      (!act.needs || Boolean(about[act.needs])) &&
      (act.roles === 'everyone' || roles.some((role) => act.roles.includes(role))),
  );
}
