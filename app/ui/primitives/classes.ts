/** Joins class names, leaving out what is absent. Never builds names from pieces: Tailwind must find them whole. */
export function classes(...names: (string | false | null | undefined)[]): string {
	return names.filter(Boolean).join(' ')
}
