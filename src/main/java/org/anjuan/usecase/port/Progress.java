package org.anjuan.usecase.port;

/** How far a long piece of work is; asked between two steps whether it should stop. */
public interface Progress {

    /** Nobody watches and nobody stops it. */
    Progress IGNORED = new Progress() {
        @Override
        public boolean stopped() {
            return false;
        }

        @Override
        public void at(long done, long total, String doing) {}
    };

    boolean stopped();

    /** @param doing what is being worked on: a name as it stands, or the key of its words */
    void at(long done, long total, String doing);
}
