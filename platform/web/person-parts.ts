import { type ComponentType, createContext, type LazyExoticComponent, useContext } from 'react';
import type { Compartment } from '#kernel/need-to-know.ts';
import { reachInOwn } from '#kernel/reach.ts';
import { useMe } from './me.ts';

/** What a part of a person's page is told. */
export type PersonPartProps = { personId: string };

/** One part of a person's page, drawn by another module. Its code is fetched when somebody who reaches it opens a person. */
export type PersonPart = {
  /** A name of its own, for the list. */
  key: string;
  /** Who does not reach this compartment is not told that there is such a part. */
  compartment: Compartment;
  /** Also for those who reach the compartment masked: the part then says that it shows a part only. */
  masked?: true;
  part: LazyExoticComponent<ComponentType<PersonPartProps>>;
};

const Parts = createContext<readonly PersonPart[]>([]);

/** Hands in every module's part of a person's page; apps put the list together. */
export const PersonPartsProvider = Parts.Provider;

/** The parts that the roles of whoever is signed in reach, in the order of the list. */
export function usePersonParts(): readonly PersonPart[] {
  const { ownReads, roles } = useMe();
  const { masks } = reachInOwn(roles);
  return useContext(Parts).filter(
    ({ compartment, masked }) => ownReads.includes(compartment) || (masked && masks.includes(compartment)),
  );
}
