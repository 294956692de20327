import { lazyPart } from '#platform/web/lazy-part.ts';
import type { ScreenRoute } from './screen-route.ts';

const pictures = lazyPart(() =>
  import('#modules/picture/web/pictures.screen.tsx').then((found) => ({ default: found.PicturesScreen })),
);

/** What is told to everybody: stories, their pictures, their languages. */
export const TELL_ROUTES: readonly ScreenRoute[] = [
  { path: '/xp', room: 'xp', screen: pictures },
  { path: '/xp/$id', room: 'xp', screen: pictures },
  {
    path: '/xs',
    room: 'xs',
    screen: lazyPart(() =>
      import('#modules/public-site/web/public-site.screen.tsx').then((found) => ({ default: found.PublicSiteScreen })),
    ),
  },
];
