import { Form } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { SubmitButton } from '../form/submit-button'
import { judgedWords } from '../words/judged'
import { lessonWords } from '../words/lesson'
import { CheckVerdict } from './check-verdict'
import { type CheckState, LessonContext } from './lesson-context'

export type JudgedFrameProps = {
	id: string
	/** What kind of thing to do it is, in a few words. */
	over: ReactNode
	question: ReactNode
	/** How it is done, in one sentence. */
	how: string
	/** What a wrong answer is met with. */
	notYet?: string
	/** Why all of it is so, where the trainee may read it. */
	after?: ReactNode
	/** What takes its place on paper: the same things with room to answer by hand, and nothing that was answered. */
	onPaper?: ReactNode
	children: ReactNode
}

/** How one check stands for this trainee. */
export function useCheckState(id: string): CheckState | undefined {
	return useContext(LessonContext).checks[id]
}

/**
 * The frame of everything that the server judges: a form that posts `intent=check`, `check` and one or more `choice`
 * to the lesson itself. It holds no key: the verdict comes back through the LessonContext.
 */
export function JudgedFrame({ id, over, question, how, notYet, after, onPaper, children }: JudgedFrameProps) {
	const { action } = useContext(LessonContext)
	const state = useCheckState(id)
	const done = state?.right === true
	return (
		<div
			id={`check-${id}`}
			className="card-print scroll-mt-4 rounded-lg border-2 border-primary bg-sheet p-4 sm:p-5 print:border print:border-edge"
		>
			<Posting action={action} check={id}>
				<fieldset
					disabled={done}
					aria-labelledby={`check-${id}-question`}
					aria-describedby={done ? undefined : `check-${id}-how`}
					className="min-w-0"
				>
					<p className="flex items-center gap-2 text-sm font-semibold text-primary">{over}</p>
					<div id={`check-${id}-question`} className="words-block mt-1 text-lg font-semibold">
						{question}
					</div>
					{!done && (
						<p
							id={`check-${id}-how`}
							className={`mt-1 text-sm text-ink-soft ${onPaper ? 'print:hidden' : ''}`}
						>
							{how}
						</p>
					)}
					<div className={onPaper ? 'mt-4 print:hidden' : 'mt-4'}>{children}</div>
				</fieldset>
				{onPaper && <div className="mt-3 hidden print:block">{onPaper}</div>}
				<div className={onPaper ? 'print:hidden' : undefined}>
					<CheckVerdict state={state} {...(notYet !== undefined && { notYet })} />
					{after && <div className="words-block mt-3 border-s-4 border-line ps-4 text-ink-soft">{after}</div>}
				</div>
				{!done && action === '' && (
					<p className="no-print mt-4 text-sm text-ink-soft">{judgedWords.preview}</p>
				)}
				{!done && action !== '' && (
					<SubmitButton className="no-print mt-4" match={{ intent: 'check', check: id }}>
						{state && state.tries > 0 ? lessonWords.tryAgain : lessonWords.checkAnswer}
					</SubmitButton>
				)}
			</Posting>
		</div>
	)
}

/** The form; where words are only looked at, such as in the studio, there is nowhere to post to, and so none. */
function Posting({ action, check, children }: { action: string; check: string; children: ReactNode }) {
	if (action === '') return <div>{children}</div>
	return (
		<Form method="post" action={`${action}#check-${check}`} preventScrollReset>
			<input type="hidden" name="intent" value="check" />
			<input type="hidden" name="check" value={check} />
			{children}
		</Form>
	)
}
