import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { GoodIcon, OnIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import { Time } from '../primitives/time'
import { lessonPageWords } from '../words/courses'
import { linkWords } from '../words/links'

export type LessonNext = { kind: 'lesson' | 'scenario'; to: string; title: string; minutes: number }

export type LessonEndProps = {
	action: string
	readAt: Date | string | null
	checksLeft: number
	next: LessonNext | null
	courseTo: string
}

/** The end of a lesson: say that it is read, then go on. */
export function LessonEnd({ action, readAt, checksLeft, next, courseTo }: LessonEndProps) {
	return (
		<section aria-labelledby="end-title" className="no-print mt-12 border-t border-line pt-8">
			<h2 id="end-title" className="flex items-center gap-2 text-xl">
				{readAt && <GoodIcon aria-hidden className="size-6 shrink-0 text-good" />}
				{readAt ? lessonPageWords.isRead : lessonPageWords.end}
			</h2>
			{readAt ? (
				<p className="mt-1 text-ink-soft">
					{lessonPageWords.readOn} <Time at={readAt} />
				</p>
			) : (
				<p className="mt-1 text-ink-soft">{lessonPageWords.endText}</p>
			)}
			{checksLeft > 0 && <p className="mt-2 font-semibold">{lessonPageWords.checksLeft(checksLeft)}</p>}
			<div className="mt-5 flex flex-wrap items-center gap-3">
				{!readAt && (
					<Form method="post" action={action} preventScrollReset>
						<input type="hidden" name="intent" value="read" />
						<SubmitButton size="large" match={{ intent: 'read' }}>
							{lessonPageWords.markRead}
						</SubmitButton>
					</Form>
				)}
				{next && (
					<LinkButton to={next.to} size="large" look={readAt ? 'primary' : 'secondary'} prefetch="intent">
						<span>
							{next.kind === 'lesson' ? lessonPageWords.nextLesson : lessonPageWords.nextScenario}:{' '}
							{next.title}
						</span>
						<OnIcon aria-hidden className="size-5 shrink-0" />
					</LinkButton>
				)}
				<LinkButton to={urls.tryWords()} look="quiet">
					{linkWords.tryWords}
				</LinkButton>
				<LinkButton to={courseTo} look="quiet">
					{lessonPageWords.back}
				</LinkButton>
			</div>
		</section>
	)
}
