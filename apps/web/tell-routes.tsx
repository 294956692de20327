import { lazyPart } from '#platform/web/lazy-part.ts';
import type { ScreenRoute } from './screen-route.ts';

const pictures = lazyPart(() =>
  import('#modules/picture/web/pictures.screen.tsx').then((found) => ({ default: found.PicturesScreen })),
);

const comments = lazyPart(() =>
  import('#modules/comment/web/comments.screen.tsx').then((found) => ({ default: found.CommentsScreen })),
);
const prayers = lazyPart(() =>
  import('#modules/prayer/web/prayers.screen.tsx').then((found) => ({ default: found.PrayersScreen })),
);
const appeals = lazyPart(() =>
  import('#modules/appeal/web/appeals.screen.tsx').then((found) => ({ default: found.AppealsScreen })),
);

/** What is told to everybody: stories, their pictures, their languages. */
export const TELL_ROUTES: readonly ScreenRoute[] = [
  {
    path: '/x',
    room: 'x',
    screen: lazyPart(() =>
      import('#modules/story/web/stories.screen.tsx').then((found) => ({ default: found.StoriesScreen })),
    ),
  },
  {
    path: '/x/$id',
    room: 'x',
    screen: lazyPart(() =>
      import('./tell/story-desk.screen.tsx').then((found) => ({ default: found.StoryDeskScreen })),
    ),
  },
  { path: '/xp', room: 'xp', screen: pictures },
  { path: '/xp/$id', room: 'xp', screen: pictures },
  {
    path: '/xl',
    room: 'xl',
    screen: lazyPart(() =>
      import('#modules/story/web/languages.screen.tsx').then((found) => ({ default: found.LanguagesScreen })),
    ),
  },
  {
    path: '/xs',
    room: 'xs',
    screen: lazyPart(() =>
      import('#modules/public-site/web/public-site.screen.tsx').then((found) => ({ default: found.PublicSiteScreen })),
    ),
  },
  { path: '/xc', room: 'xc', screen: comments },
  { path: '/xw', room: 'xw', screen: prayers },
  { path: '/xa', room: 'xa', screen: appeals },
  { path: '/xa/$id', room: 'xa', screen: appeals },
];
