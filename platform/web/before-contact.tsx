import { type ComponentType, createContext, type LazyExoticComponent, Suspense, useContext } from 'react';

/** What somebody is about to do, as far as it is known, and whom it is about: a person, or who is known by an alias. */
export type BeforeContactProps = {
  aboutId: string;
  contact: { way: string | null; on: string | null; from?: string | null; until?: string | null };
  /** The piece of the form that takes the reason for going on all the same; left out where none is taken. */
  despite?: { name: string; value: string; onChange: (words: string) => void; error?: string | undefined };
  /** On a long form the rules stand on top and the stop beside the answer that meets it; both together where left out. */
  part?: 'rules' | 'stop';
  /** Says nothing where nothing was agreed. */
  quiet?: boolean;
};

const Part = createContext<LazyExoticComponent<ComponentType<BeforeContactProps>> | null>(null);

/** Hands in what is shown before anybody calls or goes; apps say which module draws it. */
export const BeforeContactProvider = Part.Provider;

/** How somebody is reached without harm: on every form that plans a call or a visit, or tells of one. */
export function BeforeContact(props: BeforeContactProps) {
  const Shown = useContext(Part);
  return (
    Shown && (
      <Suspense>
        <Shown {...props} />
      </Suspense>
    )
  );
}
