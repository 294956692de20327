import type { IconName } from '#platform/design/icons.tsx';

/** A room of the application that this person may enter; others are absent, not grey. */
export type Room = {
  /** The letter after G, and of the address. */
  letter: string;
  label: string;
  icon: IconName;
  to: string;
  count?: number | undefined;
  /** A shorter word for the phone's bar. */
  shortLabel?: string | undefined;
};

/** Something that can be done on this screen, from the policy. */
export type ShellAct = {
  code: string;
  label: string;
  icon?: IconName | undefined;
  keys?: string | undefined;
  onRun: () => void;
};

/** One of one's own people: name used and code, and how it sounds in other scripts. */
export type PaletteItem = {
  id: string;
  label: string;
  code: string;
  to: string;
  alsoKnown?: readonly string[] | undefined;
};

/** `to`: where she sees how she signs in, and from which devices. */
export type ShellUser = { name: string; role: string; initials: string; to?: string | undefined };

/** How the outbox stands. */
export type SyncState = { toSend: number; since?: string | undefined; reached: boolean };
