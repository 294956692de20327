import { lazyPart } from '#platform/web/lazy-part.ts';
import type { ScreenRoute } from './screen-route.ts';

/** The screens of what comes from partners and goes to them. */
export const PARTNER_ROUTES: readonly ScreenRoute[] = [
  {
    path: '/pa',
    room: 'pa',
    screen: lazyPart(() =>
      import('#modules/referral/web/handed-over.screen.tsx').then((found) => ({ default: found.HandedOverScreen })),
    ),
  },
  {
    path: '/pa/$id',
    room: 'pa',
    screen: lazyPart(() =>
      import('#modules/referral/web/handed-over-one.screen.tsx').then((found) => ({
        default: found.HandedOverOneScreen,
      })),
    ),
  },
];
