import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import './fonts.css';
import './base.css';
import './tokens/print.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';
import { schemeRules } from './tokens/schemes.ts';

const schemes = localStorageColorSchemeManager({ key: 'daybook.scheme' });

type DesignProviderProps = {
  /** Of this very page: without it the content policy refuses every style Mantine writes. */
  styleNonce: string;
  children: ReactNode;
};

/** Theme, tokens and fonts; once, around everything. */
export function DesignProvider({ styleNonce, children }: DesignProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      <style nonce={styleNonce}>{schemeRules()}</style>
      {children}
    </MantineProvider>
  );
}
