import type { Navigation } from '@remix-run/react'

/** Whether a form is being sent now; with `match`, whether it is the form with these fields. */
export function isPending(navigation: Navigation, match: Record<string, string> = {}): boolean {
	const data = navigation.formData
	if (!data) return false
	return Object.entries(match).every(([name, value]) => data.get(name) === value)
}
