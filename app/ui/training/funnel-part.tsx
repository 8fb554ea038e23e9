import { Form } from '@remix-run/react'
import { StepBars } from '../charts/step-bars'
import { type Choice, Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { DataTable } from '../primitives/data-table'
import { Disclosure } from '../primitives/disclosure'
import { outlookWords as words } from '../words/outlook'

export type FunnelPartProps = {
	action: string
	courses: Choice[]
	course: string
	/** Null people: of too few. Null steps: too few people altogether. */
	steps: { step: keyof typeof words.steps; people: number | null }[] | null
}

const told = (people: number | null) => (people === null ? words.few : people.toLocaleString('en-GB'))

/** How far people come in a course, as a picture and as a table. */
export function FunnelPart({ action, courses, course, steps }: FunnelPartProps) {
	const name = courses.find(({ value }) => value === course)?.label ?? course
	const asked = steps?.[0]?.people ?? null
	return (
		<section aria-labelledby="funnel-title" className="mb-10">
			<h2 id="funnel-title" className="text-xl">
				{words.funnel}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">
				{words.funnelText} {words.withheld}
			</p>
			<Form method="get" action={action} className="no-print mb-4 flex flex-wrap items-end gap-3">
				<Select label={words.course} name="course" value={course} choices={courses} />
				<SubmitButton look="secondary" className="mb-5">
					{words.show}
				</SubmitButton>
			</Form>
			{steps === null ? (
				<p>{words.funnelFew}</p>
			) : (
				<>
					<StepBars
						title={words.funnelTitle(name)}
						text={words.funnelPicture(asked ?? 0, told(steps.at(-1)?.people ?? null))}
						steps={steps.map(({ step, people }) => ({
							label: words.steps[step],
							value: people,
							told: told(people),
						}))}
					/>
					<Disclosure summary={words.table}>
						<DataTable
							caption={words.funnelTitle(name)}
							rows={steps}
							rowKey={({ step }) => step}
							columns={[
								{ id: 'step', label: words.step, names: true, cell: ({ step }) => words.steps[step] },
								{ id: 'people', label: words.people, number: true, cell: ({ people }) => told(people) },
							]}
						/>
					</Disclosure>
				</>
			)}
		</section>
	)
}
