/** Every word of this language. A new module's words land here by themselves. */
export const catalogues = import.meta.glob<Record<string, unknown>>(
  ['../../../words/hi/*.json', '!../../../words/hi/{site,site-*,*-paper}.json'],
  {
    eager: true,
    import: 'default',
  },
);
