import { useEffect } from 'react';

/** Lights the whole page in another scheme while a screen is open: `night` on the live operation. */
export function useScheme(scheme: 'night' | 'sunlight' | null) {
  useEffect(() => {
    if (!scheme) return;
    const root = document.documentElement;
    const before = root.dataset.scheme;
    root.dataset.scheme = scheme;
    return () => {
      if (before) root.dataset.scheme = before;
      else delete root.dataset.scheme;
    };
  }, [scheme]);
}
