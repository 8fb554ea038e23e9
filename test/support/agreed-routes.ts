/**
 * Every route as it was agreed: what it asks for, then what a page of it answers to nobody, trainee, trainer, HR,
 * admin and auditor; and below it what its form answers (405: it has none). A name is a redirect to that page.
 */
export const agreedRoutes = `
/                                 signed-in        sign-in 200     200     200     200     200
                                                   sign-in home    home    home    home     403
/courses                          learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/courses/:course                  learn            sign-in 200     200     200     200     403
                                                   sign-in courses courses courses courses     403
/courses/:course/:lesson          learn            sign-in 200     200     200     200     403
                                                   sign-in courses courses courses courses     403
/glossary                         signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/sources                          signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/scores                           signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/coverage                         learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/practise                         learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/try                              learn            sign-in 200     200     200     200     403
                                                   sign-in 200     200     200     200     403
/scenarios/:slug                  learn            sign-in 200     200     200     200     403
                                                   sign-in attempts attempts attempts attempts     403
/attempts/:id                     learn            sign-in 200     404     404     404     403
                                                   sign-in 409     404     404     404     403
/attempts/:id/debrief             learn            sign-in 200     404     404     404     403
                                                   sign-in attempts 404    404     404     403
/account                          signed-in        sign-in 200     200     200     200     200
                                                   sign-in account account account account     account
/account/records.csv              learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/records.xlsx                     records-export   sign-in 200     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/records/:seq                     records-read     sign-in 200     200     200     403     200
                                                   sign-in 403     422     422     403     403
/corrections                      records-correct  sign-in 403     200     200     403     403
                                                   sign-in 403     403     404     403     403
/records                          records-read     sign-in 200     200     200     403     200
                                                   405     405     405     405     405     405
/records.csv                      records-export   sign-in 200     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/studio                           content-read     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/new                       content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     400     403     403     403
/studio/scenarios/:slug           content-read     sign-in 403     200     403     403     403
                                                   sign-in 403     404     403     403     403
/studio/lessons/:course/:lesson   content-read     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/approvals                        content-publish  sign-in 403     200     200     403     403
                                                   405     405     405     405     405     405
/studio/drafts                    content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     404     403     403     403
/studio/drafts/:draft             content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     studio  403     403     403
/studio/drafts/:draft/saving      content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     200     403     403     403
/studio/drafts/:draft/history     content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     404     403     403     403
/studio/drafts/:draft/review      content-publish  sign-in 403     200     404     403     403
                                                   sign-in 403     422     404     403     403
/studio/drafts/:draft/plays       content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/drafts/:draft/reading     content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     200     403     403     403
/studio/drafts/:draft/script      content-edit     sign-in 403     studio  403     403     403
                                                   sign-in 403     200     403     403     403
/studio/files                     content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/owners/:kind/*            content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     studio  403     403     403
/studio/drafts/:draft/merge       content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     studio  403     403     403
/studio/library.zip               content-edit     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/drafts/:draft/draft.zip   content-edit     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/numbers/:slug             replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/numbers/:slug/replies.csv replies-rate     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/studio/versions/:kind/*          content-read     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/studio/media                     content-edit     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/calendar/:file                   anyone           404     404     404     404     404     404
                                                   405     405     405     405     405     405
/learning-time                    learn            home    home    home    home    home    home
                                                   sign-in 204     204     204     204     403
/media/:file                      signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/guide                            signed-in        sign-in 403     200     200     200     200
                                                   405     405     405     405     405     405
/guide/*                          signed-in        sign-in 403     200     404     404     404
                                                   405     405     405     405     405     405
/rate                             replies-rate     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/rate/new                         replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     rate    403     403     403
/rate/:panel                      replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     rate    403     403     403
/rate/:panel/results              replies-rate     sign-in 403     200     403     403     403
                                                   sign-in 403     rate    403     403     403
/rate/:panel/ratings.json         replies-rate     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/rate/:panel/scenario.mdx         replies-rate     sign-in 403     rate    403     403     403
                                                   405     405     405     405     405     405
/training                         assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/training/list                    assignments-read sign-in 403     200     200     403     200
                                                   sign-in 403     422     422     403     403
/training/list.csv                records-export   sign-in 403     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/training/list.xlsx               records-export   sign-in 403     403     confirm 403     confirm
                                                   405     405     405     405     405     405
`
