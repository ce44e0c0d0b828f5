package wanbi.web.rest.intake;

import wanbi.intake.api.TransferCommand;
import wanbi.kernel.ItemTag;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.body.JsonFields;

/** What giver and receiver of a thing send. */
final class TransferBody {

    private TransferBody() {}

    static TransferCommand.Offer offer(ItemTag tag, JsonFields body) {
        return new TransferCommand.Offer(
                tag, body.version(), body.object("to", TransferBody::target), body.text("reason"), body.amount("cash"));
    }

    private static TransferCommand.Target target(JsonFields to) {
        return new TransferCommand.Target(to.text("storagePlace"), to.text("staff"), to.text("site"));
    }

    static TransferCommand.Accept accept(String transfer, JsonFields body) {
        return new TransferCommand.Accept(
                transfer,
                body.version(),
                body.text("sealState"),
                body.text("newSeal"),
                body.amount("cash"),
                body.text("remark"),
                body.object("witness", ThingBody::witness));
    }

    static TransferCommand.End end(String transfer, JsonFields body) {
        return new TransferCommand.End(transfer, body.version(), body.text("reason"));
    }

    /** A transfer stands below its own item and no other. */
    static String of(String tag, String transfer) {
        if (!TransferCommand.itemOf(transfer).value().equals(tag)) {
            throw new UnknownThing("transfer");
        }
        return transfer;
    }
}
