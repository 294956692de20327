import { lazyPart } from '#platform/web/lazy-part.ts';
import type { ScreenRoute } from './screen-route.ts';

const DONOR = lazyPart(() =>
  import('#modules/gift/web/donor.screen.tsx').then((found) => ({ default: found.DonorScreen })),
);

/** Screens of whoever keeps the gifts: part of the list of all screens. */
export const GIFT_ROUTES: readonly ScreenRoute[] = [
  {
    path: '/yg',
    room: 'yg',
    screen: lazyPart(() =>
      import('#modules/gift/web/gifts.screen.tsx').then((found) => ({ default: found.GiftsScreen })),
    ),
  },
  {
    path: '/yd',
    room: 'yd',
    screen: lazyPart(() =>
      import('#modules/gift/web/donors.screen.tsx').then((found) => ({ default: found.DonorsScreen })),
    ),
  },
  { path: '/yd/$id', room: 'yd', screen: DONOR },
  {
    path: '/yr',
    room: 'yr',
    screen: lazyPart(() =>
      import('#modules/gift/web/receipts.screen.tsx').then((found) => ({ default: found.ReceiptsScreen })),
    ),
  },
  {
    path: '/yl',
    room: 'yl',
    screen: lazyPart(() =>
      import('#modules/gift/web/lists.screen.tsx').then((found) => ({ default: found.ListsScreen })),
    ),
  },
  {
    path: '/yb',
    room: 'yb',
    screen: lazyPart(() =>
      import('#modules/gift/web/books.screen.tsx').then((found) => ({ default: found.BooksScreen })),
    ),
  },
  {
    path: '/yp',
    room: 'yp',
    screen: lazyPart(() =>
      import('#modules/giving/web/giving.screen.tsx').then((found) => ({ default: found.GivingScreen })),
    ),
  },
];
