import { lazyPart } from '#platform/web/lazy-part.ts';
import type { ScreenRoute } from './screen-route.ts';

/** Screens of those who heal: part of the list of all screens. */
export const CARE_ROUTES: readonly ScreenRoute[] = [
  {
    path: '/f',
    room: 'f',
    screen: lazyPart(() => import('./care/care-room.screen.tsx').then((found) => ({ default: found.CareRoomScreen }))),
  },
  {
    path: '/a',
    room: 'a',
    screen: lazyPart(() =>
      import('#modules/assessment/web/tools.screen.tsx').then((found) => ({ default: found.ToolsScreen })),
    ),
  },
];
