import { Form } from '@remix-run/react'
import { useState } from 'react'
import { slugFrom } from '#app/core/writing/slug-from'
import { urls } from '#app/urls'
import { ErrorSummary } from '../../form/error-summary'
import { controlStyle, Field } from '../../form/field'
import { SubmitButton } from '../../form/submit-button'
import { TextInput } from '../../form/text-input'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { PageHead } from '../../primitives/page-head'
import { studioWords } from '../../words/studio'
import { newDraftWords as words } from '../../words/studio-new'
import { LessonPlace } from './lesson-place'
import { TemplateChoice } from './template-choice'

export type NewDraftTyped = { template: string; title: string; name: string; course: string; place: string }
export type NewDraftProblem = { field: keyof NewDraftTyped | null; why: keyof typeof words.problems }

export type NewDraftPageProps = {
	typed: NewDraftTyped
	problems: NewDraftProblem[]
	courses: { slug: string; title: string }[]
}

/** Begins a text: what it is, what to begin with, and what it is called. */
export function NewDraftPage({ typed, problems, courses }: NewDraftPageProps) {
	const [title, setTitle] = useState(typed.title)
	const errorOf = (field: keyof NewDraftTyped) => {
		const found = problems.find((problem) => problem.field === field)
		return found && words.problems[found.why]
	}
	return (
		<div className="page pb-16">
			<Breadcrumbs trail={[{ label: studioWords.title, to: urls.studio() }, { label: words.title }]} />
			<PageHead title={words.title} lead={words.lead} />
			<Form
				method="post"
				noValidate
				className="group"
				onInput={({ target }) => {
					if (target instanceof HTMLInputElement && target.name === 'title') setTitle(target.value)
				}}
			>
				<ErrorSummary
					problems={problems.map(({ field, why }) => ({
						field: field && `field-${field}`,
						text: words.problems[why],
					}))}
				/>
				<TemplateChoice value={typed.template} error={errorOf('template')} />
				<div className="max-w-measure">
					<TextInput
						label={words.titleLabel}
						name="title"
						hint={words.titleHint}
						value={typed.title}
						error={errorOf('title')}
						maxLength={120}
						autoComplete="off"
						required
					/>
					<Field label={words.nameLabel} name="name" hint={words.nameHint} error={errorOf('name')} optional>
						{(control) => (
							<input
								{...control}
								type="text"
								defaultValue={typed.name}
								placeholder={slugFrom(title)}
								maxLength={60}
								autoComplete="off"
								autoCapitalize="off"
								spellCheck={false}
								className={controlStyle}
							/>
						)}
					</Field>
					<LessonPlace typed={typed} courses={courses} errorOf={errorOf} />
					<SubmitButton size="large">{words.act}</SubmitButton>
				</div>
			</Form>
		</div>
	)
}
