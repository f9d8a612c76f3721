package io.bellwether.desk.subscription;

import java.net.URI;

/** Where messages go. */
public sealed interface Recipient {

    /** As it is stored; the URL of a webhook may hold a secret. */
    String address();

    /** For logs and lists: without what may be a secret. */
    String shown();

    /** By what way it is reached. */
    ChannelName channel();

    /**
     * A person's mailbox.
     *
     * @param address such as name@example.org; {@link MailAddress} tells which are taken
     */
    record Mailbox(String address) implements Recipient {

        /**
         * Checks the address.
         *
         * @throws io.bellwether.article.stage.StageException when it is none
         */
        public Mailbox {
            MailAddress.check(address);
        }

        @Override
        public String shown() {
            return address;
        }

        @Override
        public ChannelName channel() {
            return ChannelName.MAIL;
        }
    }

    /**
     * A program's address.
     *
     * @param url http or https; its path is often the only password there is
     * @param channel in which form it is told: {@link ChannelName#SLACK} or {@link ChannelName#CLOUDEVENTS}
     */
    record Webhook(URI url, ChannelName channel) implements Recipient {

        /**
         * Checks both.
         *
         * @throws io.bellwether.article.stage.StageException when the URL is none that can be asked
         */
        public Webhook {
            WebhookUrl.check(url);
            if (channel == ChannelName.MAIL) {
                throw new IllegalArgumentException("a webhook is told as slack or cloudevents");
            }
        }

        @Override
        public String address() {
            return url.toString();
        }

        @Override
        public String shown() {
            return url.getScheme() + "://" + url.getRawAuthority() + "/…";
        }
    }
}
