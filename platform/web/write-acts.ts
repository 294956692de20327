import { type ComponentType, createContext, type LazyExoticComponent, useContext } from 'react';
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
  /** Room letters where it is offered; everywhere when absent. A form that needs a file names `c`. */
  forRooms?: readonly string[];
  form: LazyExoticComponent<ComponentType<WriteActProps>>;
};

const Acts = createContext<readonly WriteAct[]>([]);

/** Hands in every module's acts; apps put the list together, most used first. */
export const WriteActsProvider = Acts.Provider;

/** What whoever is signed in may write in this room. What may not be written is not offered. */
export function useWriteActs(room: string): readonly WriteAct[] {
  const { roles } = useMe();
  return useContext(Acts).filter(
    (act) =>
      (act.forRooms?.includes(room) ?? true) &&
      (act.roles === 'everyone' || roles.some((role) => act.roles.includes(role))),
  );
}
