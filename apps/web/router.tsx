import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CannotDraw } from '#platform/web/shell/cannot-draw.tsx';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { useAllWords } from '#platform/web/words.ts';
import type { ScreenRoute } from './screen-route.ts';

/** The one screen that is drawn with the first words alone. */
const TODAY = '/t';

/** The frame stands around every screen and outlives it; without one the screen stands alone. */
export function buildRouter(routes: readonly ScreenRoute[], Frame: () => ReactNode = ScreenAlone) {
  const root = createRootRoute({ component: Frame, notFoundComponent: NothingHere });
  const children = routes.map(({ path, screen }) =>
    createRoute({ getParentRoute: () => root, path, component: path === TODAY ? screen : afterAllWords(screen) }),
  );
  return createRouter({
    routeTree: root.addChildren(children),
    defaultPreload: 'intent',
    defaultErrorComponent: CannotDraw,
  });
}

function ScreenAlone() {
  return <Outlet />;
}

function afterAllWords(Screen: ScreenRoute['screen']) {
  return function Whole() {
    useAllWords();
    return <Screen />;
  };
}
