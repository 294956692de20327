import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CannotDraw } from '#platform/web/shell/cannot-draw.tsx';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import type { ScreenRoute } from './screen-route.ts';

/** The frame stands around every screen and outlives it; without one the screen stands alone. */
export function buildRouter(routes: readonly ScreenRoute[], Frame: () => ReactNode = ScreenAlone) {
  const root = createRootRoute({ component: Frame, notFoundComponent: NothingHere });
  const children = routes.map(({ path, screen }) =>
    createRoute({ getParentRoute: () => root, path, component: screen }),
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
