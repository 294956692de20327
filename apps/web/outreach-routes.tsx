import { lazyPart } from '#platform/web/lazy-part.ts';
import type { ScreenRoute } from './screen-route.ts';

/** The screens of outreach. */
export const OUTREACH_ROUTES: readonly ScreenRoute[] = [
  {
    path: '/i',
    room: 'i',
    screen: lazyPart(() =>
      import('#modules/outreach/web/outreach.screen.tsx').then((found) => ({ default: found.OutreachScreen })),
    ),
  },
  {
    path: '/i/$id',
    room: 'i',
    screen: lazyPart(() =>
      import('#modules/outreach/web/place.screen.tsx').then((found) => ({ default: found.PlaceScreen })),
    ),
  },
];
