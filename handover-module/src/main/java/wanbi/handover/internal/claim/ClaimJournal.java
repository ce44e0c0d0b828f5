package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.handover.api.Comparisons.Told;
import wanbi.handover.api.ReceiptView;
import wanbi.intake.api.CaseForClaim;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** The acts of a claim on the case's chain (I1): codes and numbers in clear, what people said and are called as personal. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimJournal {

    @Inject
    Journal journal;

    void opened(Claim claim, CaseForClaim claimed) {
        Claimant claimant = claim.claimant();
        journal.append(entry(claim, "CLAIM_OPENED")
                .fact("items", tags(claim))
                .fact("relation", claimant.relation())
                .fact("idKind", claimant.idKind())
                .fact("authorised", claimant.isAuthorised())
                .fact("authorisationBox", claimant.authorisationBox())
                .fact("isClient", claimant.name().equals(claimed.getClientName()))
                .personal("name", claimant.name())
                .personal("phone", claimant.phone())
                .personal("idLast4", claimant.idLast4()));
    }

    void answersSealed(Claim claim) {
        JournalEntry entry = entry(claim, "ANSWERS_SEALED");
        for (ClaimLine line : claim.lines()) {
            Told told = claim.toldOf(line.tag()).orElseThrow();
            entry = entry.fact("answers." + line.tag(), told.answered().size())
                    .personal("answers." + line.tag(), String.join(" | ", told.answered()))
                    .personal("liveProof." + line.tag(), told.liveProof());
        }
        journal.append(entry);
    }

    void judged(Claim claim, Judgement judgement, List<Judging.Evidence> evidence, String reason) {
        JournalEntry entry = entry(claim, "COMPARISON_JUDGED")
                .fact("verdict", judgement.verdict())
                .fact("look", judgement.look())
                .fact("witness", judgement.witness())
                .because(reason);
        for (Judging.Evidence item : evidence) {
            String verdicts = judgement.verdictsOf(item.tag()).entrySet().stream()
                    .map(verdict -> verdict.getKey() + "=" + verdict.getValue())
                    .collect(Collectors.joining(" "));
            entry = entry.fact("toldRight." + item.tag(), item.told()).fact("verdicts." + item.tag(), verdicts);
        }
        journal.append(entry);
    }

    void formSigned(Claim claim, SignedPaper paper, String signature) {
        journal.append(entry(claim, "FORM_SIGNED")
                .fact("formHash", paper.formHash())
                .fact("level", paper.level())
                .fact("signature", signature)
                .fact("archiveBox", paper.archiveBox()));
    }

    void handedOver(Claim claim, ReceiptView receipt, Judging.Person witness, String remarks) {
        journal.append(entry(claim, "HANDED_OVER")
                .fact("items", tags(claim))
                .fact("receipt", receipt.getReceiptNumber())
                .fact("contentHash", receipt.getContentHash())
                .fact("fileHash", receipt.getFileHash())
                .fact("copies", receipt.getCopies().size())
                .fact("witness", witness == null ? null : witness.staff())
                .personal("name", claim.claimant().name())
                .personal("remarks", remarks));
    }

    void disputed(Claim claim, String dispute, SoundDispute said) {
        journal.append(entry(claim, "CLAIM_DISPUTED")
                .fact("dispute", dispute)
                .personal("name", said.name())
                .personal("phone", said.phone())
                .personal("told", said.told())
                .because(said.reason()));
    }

    void disputeDecided(Claim claim, String dispute, DisputeDecision decision) {
        journal.append(entry(claim, "DISPUTE_DECIDED")
                .fact("dispute", dispute)
                .fact("outcome", decision.outcome())
                .fact("document", decision.document())
                .personal("organ", decision.organ())
                .because(decision.reason()));
    }

    void abandoned(Claim claim, String reason) {
        journal.append(entry(claim, "CLAIM_ABANDONED").because(reason));
    }

    private static JournalEntry entry(Claim claim, String act) {
        return JournalEntry.of(Chain.of(claim.caseNumber()), act).fact("claim", claim.id());
    }

    private static String tags(Claim claim) {
        return claim.tags().stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
