import { type Grade, isGrade } from '#app/core/assessment/agreement/grade'
import type { RatingGiven } from '#app/server/store/ratings.server'
import type { RatingName, RatingSoFar } from '#app/ui/rating/rating-form'

export type RatingForm = {
	/** Null where the form is not ours. */
	place: number | null
	value: RatingSoFar
	/** Everything that was asked, or null while something is missing. */
	given: RatingGiven | null
	missing: RatingName[]
}

/** A posted rating, as far as it goes. */
export function ratingForm(form: FormData): RatingForm {
	const place = form.get('place')
	const grade = (name: string): Grade | null => {
		const text = form.get(name)
		const value = typeof text === 'string' && /^[0-4]$/.test(text) ? Number(text) : null
		return isGrade(value) ? value : null
	}
	const [tone, respect, resolution] = [grade('tone'), grade('respect'), grade('resolution')]
	const accepted = form.get('acceptable')
	const acceptable = accepted === 'yes' ? true : accepted === 'no' ? false : null
	const value = { tone, respect, resolution, acceptable }
	const names = ['tone', 'respect', 'resolution', 'acceptable'] as const
	const whole = tone !== null && respect !== null && resolution !== null && acceptable !== null
	return {
		place: typeof place === 'string' && /^[1-9]\d{0,3}$/.test(place) ? Number(place) : null,
		value,
		given: whole ? { tone, respect, resolution, acceptable } : null,
		missing: names.filter((name) => value[name] === null),
	}
}
