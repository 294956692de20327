/** Every word of this language. A new module's words land here by themselves. */
export const catalogues = import.meta.glob<Record<string, unknown>>(
  ['../../../words/mr/*.json', '!../../../words/mr/{site,site-*,*-paper}.json'],
  {
    eager: true,
    import: 'default',
  },
);
