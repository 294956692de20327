// Before anything else: it makes the page live under its content policy.
import '#platform/web/strict-policy.ts';

import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { DesignProvider } from '#platform/design/design-provider.tsx';
import { SessionGate } from '#platform/web/door/session-gate.tsx';
import { styleNonce } from '#platform/web/strict-policy.ts';
import { startWords } from '#platform/web/words.ts';
import { Frame } from './frame.tsx';
import { buildRouter } from './router.tsx';
import { ROUTES } from './routes.tsx';

async function start(place: HTMLElement) {
  const words = await startWords();
  const router = buildRouter(ROUTES, Frame);
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <DesignProvider styleNonce={styleNonce}>
          <Suspense>
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          </Suspense>
        </DesignProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

const place = document.getElementById('app');
if (place) await start(place);
