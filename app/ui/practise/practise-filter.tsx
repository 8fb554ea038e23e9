import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { Disclosure } from '../primitives/disclosure'
import { LinkButton } from '../primitives/link-button'
import { practiseWords } from '../words/practise'

/** Empty texts narrow nothing. */
export type PractiseFilterValue = { channel: string; course: string; left: string }
export type PractiseFilterProps = {
	value: PractiseFilterValue
	courses: { slug: string; title: string }[]
	shown: number
	all: number
}

const choicesOf = (words: Readonly<Record<string, string>>) =>
	Object.entries(words).map(([value, label]) => ({ value, label }))

/** Narrows the list of scenarios; its address can be kept. */
export function PractiseFilter({ value, courses, shown, all }: PractiseFilterProps) {
	const narrowed = Object.values(value).some((one) => one !== '')
	return (
		<div className="no-print mb-6">
			<Disclosure summary={practiseWords.filter} open={narrowed} className="mb-3">
				<Form
					role="search"
					aria-label={practiseWords.filter}
					method="get"
					action={urls.practise()}
					key={JSON.stringify(value)}
				>
					<div className="grid items-end gap-x-4 sm:grid-cols-2 lg:grid-cols-[1fr_1.5fr_1.5fr_auto]">
						<Select
							label={practiseWords.filterChannel}
							name="channel"
							value={value.channel}
							choices={choicesOf(practiseWords.channel)}
							none={practiseWords.anyChannel}
						/>
						<Select
							label={practiseWords.filterCourse}
							name="course"
							value={value.course}
							choices={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
							none={practiseWords.anyCourse}
						/>
						<Select
							label={practiseWords.filterLeft}
							name="left"
							value={value.left}
							choices={choicesOf(practiseWords.left)}
							none={practiseWords.anyLeft}
						/>
						<div className="flex flex-wrap gap-2 lg:mb-5">
							<SubmitButton look="secondary">{practiseWords.filterAct}</SubmitButton>
							{narrowed && (
								<LinkButton to={urls.practise()} look="quiet">
									{practiseWords.filterClear}
								</LinkButton>
							)}
						</div>
					</div>
				</Form>
			</Disclosure>
			<p role="status" className="text-sm text-ink-soft">
				{practiseWords.shown(shown, all)}
			</p>
		</div>
	)
}
