import { Form } from '@remix-run/react'
import type { Grade } from '#app/core/assessment/agreement/grade'
import { dimensionNames } from '../debrief/dimension-names'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { ratingWords as words } from '../words/rating'
import { GradeGroup } from './grade-group'

const rated = dimensionNames.filter((name) => name !== 'total')
const asked = [...rated, 'acceptable'] as const

export type RatingName = (typeof asked)[number]
/** What has been chosen so far. */
export type RatingSoFar = {
	tone: Grade | null
	respect: Grade | null
	resolution: Grade | null
	acceptable: boolean | null
}

export type RatingFormProps = {
	place: number
	value: RatingSoFar
	/** Whether it has been rated before. */
	again: boolean
	missing: RatingName[]
}

/** The grades of one reply. What was chosen is still there when something is missing. */
export function RatingForm({ place, value, again, missing }: RatingFormProps) {
	const problemOf = (name: RatingName) => (missing.includes(name) ? words.missing[name] : undefined)
	const { acceptable } = value
	return (
		<Form method="post" noValidate>
			<ErrorSummary
				problems={asked.flatMap((name) => {
					const text = problemOf(name)
					return text ? [{ field: `field-${name}`, text }] : []
				})}
			/>
			<input type="hidden" name="place" value={place} />
			{rated.map((name) => (
				<GradeGroup
					key={name}
					name={name}
					legend={words.dimension[name]}
					about={words.about[name]}
					value={value[name]}
					error={problemOf(name)}
				/>
			))}
			<ChoiceGroup
				legend={words.acceptable}
				name="acceptable"
				choices={[
					{ value: 'yes', label: words.yes },
					{ value: 'no', label: words.no },
				]}
				value={acceptable === null ? [] : [acceptable ? 'yes' : 'no']}
				error={problemOf('acceptable')}
				required
			/>
			<SubmitButton size="large">{again ? words.change : words.keep}</SubmitButton>
		</Form>
	)
}
