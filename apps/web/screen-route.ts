import type { ComponentType, LazyExoticComponent } from 'react';

/** One screen: its address, the letter of its room, and where its code is. */
export type ScreenRoute = {
  /** `/<room letter>/<opaque id>`: no name, code, filter or tab stands in an address. */
  path: string;
  room: string;
  screen: LazyExoticComponent<ComponentType>;
};
