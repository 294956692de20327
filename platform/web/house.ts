import { createContext, useContext } from 'react';
import type { FeedState } from './feed.ts';
import type { KeptStore } from './kept-store.ts';
import type { Outbox } from './outbox.ts';

/** What the screens stand on: the kept records, what is still to be sent, and whether the server is reached. */
export type WebHouse = { store: KeptStore; outbox: Outbox; feed: FeedState };
export const WebHouseContext = createContext<WebHouse | null>(null);

export function useWebHouse(): WebHouse {
  const house = useContext(WebHouseContext);
  if (!house) throw new Error('This screen is drawn outside the house.');
  return house;
}
