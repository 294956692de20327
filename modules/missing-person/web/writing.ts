/** Which form is open beside a missing person's page; a leg that stands already is named by its id. */
export type Writing = 'sighting' | 'leg' | 'found' | 'papers' | 'order' | { leg: string } | null;
export type OnWrite = ((writing: Writing) => void) | undefined;
