/** A native select inside a lesson's words. */
export const pickStyle =
	'min-h-11 rounded-md border-2 border-edge bg-sheet px-3 py-1.5 text-ink hover:border-primary disabled:opacity-100'
